/** The IANA zone that the machine is in now. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
