import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { SkillId } from '#shared/model/ids.ts';
import { mapPlace, rememberMap } from '../map/mapPlace.ts';
import { nextToRate } from '../map/nextToRate.ts';
import { SkillBody } from './SkillBody.tsx';

const MAP = { word: 'Skills', path: '/skills' };

/** One skill: what it is, where one stands, what shows it and what trains it. */
export function SkillPage({ id: asked }: { id: string }) {
  const { data: id } = SkillId.safeParse(asked);
  return id === undefined ? <UnknownSkill /> : <KnownSkill key={id} id={id} />;
}

function KnownSkill({ id }: { id: SkillId }) {
  const { data, error, refetch } = useQuery(queries.skills.get.queryOptions({ input: { id } }));
  const { data: heads = [] } = useQuery(queries.skills.map.queryOptions());
  const [, navigate] = useLocation();
  const next = nextToRate(heads, mapPlace().order, id);
  const goOn = () => {
    if (!next) return;
    rememberMap({ openedId: next.id });
    navigate(`/skills/${next.id}`, { replace: true });
  };
  useHotkeys([['N', unlessTaken(goOn)]]);
  if (error && isRefused(error)) return <UnknownSkill />;

  return (
    <>
      <PageHeader
        overline={[MAP, ...(data ? [AREA_WORDS[data.skill.area]] : [])]}
        title={data?.skill.title ?? '\u00a0'}
      >
        {next && (
          <Button rightSection={<Keys keys={['N']} />} onClick={goOn}>
            Rate the next
          </Button>
        )}
      </PageHeader>
      {error && (
        <EmptyState
          title="The skill could not be read"
          action={<Button onClick={() => void refetch()}>Try again</Button>}
        >
          {failureMessage(error)}
        </EmptyState>
      )}
      {data && <SkillBody detail={data} />}
    </>
  );
}

function UnknownSkill() {
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeader overline={[MAP]} title="Skill" />
      <EmptyState
        title="There is no such skill"
        action={
          <Button variant="filled" onClick={() => navigate(MAP.path)}>
            All skills
          </Button>
        }
      >
        It may have been renamed in a newer version.
      </EmptyState>
    </>
  );
}
