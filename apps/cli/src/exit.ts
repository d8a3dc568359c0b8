/** What a command's exit code says. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** Done, and the answer is no: a difference, a replay that failed, a document that cannot be used, nothing due. */
  no: 1,
  /** The command line or a file handed in is wrong. */
  usage: 2,
  /** A fault of Kervan itself. */
  internal: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
