import { z } from 'zod';
import { DiskPath } from '../model/diskPath.ts';
import { EntryKind } from '../model/entryKind.ts';
import { EvidenceChoice, EvidencePicture, EvidenceRange, EvidenceScope } from '../model/evidenceChoice.ts';
import { DrawingId, EntryId, SkillId } from '../model/ids.ts';
import { SkillArea, SkillLevel } from '../model/skill.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

export const OfferedEntry = z.object({
  id: EntryId,
  kind: EntryKind,
  /** With its number; named by its kind without a title. */
  title: z.string(),
  date: LocalDate,
  /** "accepted", "2 figures". */
  detail: z.string(),
  isPrivate: z.boolean(),
  /** A whole story with a figure, an accepted document. */
  isStrong: z.boolean(),
});
export type OfferedEntry = z.infer<typeof OfferedEntry>;

export const OfferedSkill = z.object({
  id: SkillId,
  title: z.string(),
  area: SkillArea,
  level: SkillLevel.nullable(),
  /** How many things of the scope show it. */
  evidence: z.int(),
  /** Those of them that are entries and offered. */
  entries: z.array(EntryId),
});
export type OfferedSkill = z.infer<typeof OfferedSkill>;

export const OfferedDrawing = z.object({
  id: DrawingId,
  title: z.string(),
  date: LocalDate,
  isPrivate: z.boolean(),
});

export const EvidenceOffer = z.object({
  /** By area, in the map's order. */
  skills: z.array(OfferedSkill),
  /** Each newest first. */
  stories: z.array(OfferedEntry),
  documents: z.array(OfferedEntry),
  /** Other writing that shows a skill, and reflections where they are asked for. */
  others: z.array(OfferedEntry),
  drawings: z.array(OfferedDrawing),
  /** How many entries and drawings of the scope are private: left out, or added. */
  privateOnes: z.int(),
});
export type EvidenceOffer = z.infer<typeof EvidenceOffer>;

const Level = z.object({ level: SkillLevel, date: LocalDate });

export const PacketSkill = z.object({
  id: SkillId,
  title: z.string(),
  area: SkillArea,
  summary: z.string(),
  leadLevel: SkillLevel,
  /** Null without an earlier rating to compare with. */
  before: Level.nullable(),
  now: Level.nullable(),
  /** Newest first, those in the packet before others; of the others only so many. `entryId` is of an entry in the packet. */
  evidence: z.array(z.object({ title: z.string(), detail: z.string(), date: LocalDate, entryId: EntryId.nullable() })),
  /** How many more there are. */
  moreEvidence: z.int(),
});
export type PacketSkill = z.infer<typeof PacketSkill>;

/** Texts are Markdown in which links lead to `#entry-<id>` and `#drawing-<id>` of the packet, or out; pictures are `drawing:<id>`. */
export const PacketEntry = z.object({
  id: EntryId,
  kind: EntryKind,
  title: z.string(),
  date: LocalDate,
  /** Kind, status and day. */
  about: z.string(),
  /** How a document came to its status; empty for others. */
  life: z.string(),
  /** Of a story. */
  parts: z.array(z.object({ title: z.string(), text: z.string() })),
  figures: z.array(z.string()),
  body: z.string(),
});
export type PacketEntry = z.infer<typeof PacketEntry>;

export const EvidencePacket = z.object({
  title: z.string(),
  name: z.string(),
  range: EvidenceRange,
  madeOn: LocalDate,
  skills: z.array(PacketSkill),
  stories: z.array(PacketEntry),
  documents: z.array(PacketEntry),
  others: z.array(PacketEntry),
  drawings: z.array(z.object({ id: DrawingId, title: z.string(), date: LocalDate })),
  /** SVG of every drawing that the packet shows, in a text or by itself. */
  pictures: z.record(DrawingId, z.string()),
});
export type EvidencePacket = z.infer<typeof EvidencePacket>;

/** A picture of progress as the window drew it. */
export const DrawnPicture = z.object({
  name: EvidencePicture,
  /** What it shows, in a sentence. */
  title: z.string().max(500),
  svg: z.string().max(5_000_000),
});
export type DrawnPicture = z.infer<typeof DrawnPicture>;

export const evidenceContract = {
  /** What can be chosen. */
  offer: expected.input(EvidenceScope).output(EvidenceOffer),
  /** The packet as it leaves: nothing in it names what stays out. */
  packet: expected.input(EvidenceChoice).output(EvidencePacket),
  defaultFolder: expected.output(z.object({ folder: z.string() })),
  /** Writes the packet as Markdown; an earlier packet in the folder is brought up to date. */
  toMarkdown: expected
    .input(
      z.object({
        folder: DiskPath,
        choice: EvidenceChoice,
        pictures: z.array(DrawnPicture).max(EvidencePicture.options.length),
      }),
    )
    .output(
      z.object({
        folder: z.string(),
        filesWritten: z.int(),
        filesUnchanged: z.int(),
        filesRemoved: z.int(),
        /** Files of the user in the way of ours; each was renamed. */
        filesSetAside: z.int(),
      }),
    ),
  /** The page as it would be printed, as a file one chooses; null when that was cancelled. Only with `printToPdf`. */
  toPdf: expected
    .input(z.object({ name: z.string().min(1).max(200) }))
    .output(z.object({ file: z.string().nullable() })),
};
