import { Button } from '@mantine/core';
import { Feather } from 'lucide-react';
import { Keys } from '#renderer/components/Keys.tsx';

export function ReflectButton({ onClick }: { onClick: () => void }) {
  return (
    <Button
      size="xs"
      variant="subtle"
      onClick={onClick}
      leftSection={<Feather size={14} aria-hidden />}
      rightSection={<Keys keys={['E']} />}
    >
      Write the reflection
    </Button>
  );
}
