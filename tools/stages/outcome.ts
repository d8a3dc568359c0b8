/** What a stage of the test run comes to, and how it is said. */

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why something was skipped or failed outside any test. */
  readonly note?: string;
}

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };

/** A stage that could not run here: counted as skipped, never as passed. */
export function skipped(note: string): Outcome {
  return { passed: 0, failed: 0, skipped: 1, note };
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** `12 passed, 0 failed`, with `, 1 skipped` behind it only when something was skipped. */
export function say({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a vitest report. A file that broke before its tests ran is one failure, and so is a run that
 * ended badly without naming a test.
 */
export function countVitest(report: VitestReport, exitCode: number): Outcome {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of report.testResults) {
    let failedHere = 0;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') failedHere += 1;
      else skipped += 1;
    }
    failed += file.status === 'failed' && failedHere === 0 ? 1 : failedHere;
  }
  return blameTheRun({ passed, failed, skipped }, exitCode);
}

/** The part of Playwright's JSON report that is counted. */
export interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Counts a Playwright report; a test that passed only at a second try has failed. */
export function countBrowser({ stats }: BrowserReport, exitCode: number): Outcome {
  const counted = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
  return blameTheRun(counted, exitCode);
}

function blameTheRun(outcome: Outcome, exitCode: number): Outcome {
  if (outcome.passed + outcome.failed === 0) {
    return { ...outcome, failed: 1, note: 'there are test files, but no test ran' };
  }
  if (exitCode !== 0 && outcome.failed === 0) {
    return { ...outcome, failed: 1, note: `the run ended with code ${exitCode} though every test passed` };
  }
  return outcome;
}
