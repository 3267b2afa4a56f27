/**
 * Turns the data of one version into the data of the next. A pure function of what the older Leadlight wrote:
 * it must not use today's schemas, which go on changing.
 */
export type VersionStep = (data: unknown) => unknown;

/*
 * The steps of each format, oldest first: `steps[0]` turns version 1 into version 2. A format without steps is at
 * version 1. Each new step comes with a test that holds a file of the version before.
 */
export const VAULT: readonly VersionStep[] = [];
export const SETTINGS: readonly VersionStep[] = [];
export const RUN: readonly VersionStep[] = [];
export const JOURNAL_MONTH: readonly VersionStep[] = [];
export const REPAIRS: readonly VersionStep[] = [];
