/** The command line contract: other programs rely on these. */
export const exitCodes = {
  fine: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Bad use or unreadable input; one line on standard error says why. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
