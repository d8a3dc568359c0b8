import { expect, test } from 'vitest';
import { countBrowser, countVitest, say, skipped, sum } from './outcome.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('the last line names the skipped only when something was skipped', () => {
  expect(say({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(say({ passed: 12, failed: 0, skipped: 1 })).toBe('12 passed, 0 failed, 1 skipped');
});

test('what could not run is skipped and never passed', () => {
  expect(sum([{ passed: 3, failed: 1, skipped: 0 }, skipped('no browser here')])).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
  });
});

test('passed and failed tests of a report are counted, and a test left out is skipped', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed', 'skipped')],
  };
  expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a file that breaks before its first test is one failure', () => {
  expect(countVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a run in which no test ran is a failure, although nothing failed', () => {
  expect(countVitest({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a run that ends badly is a failure, although every test passed', () => {
  expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countVitest({ testResults: [file('passed', 'passed')] }, 0)).toEqual({
    passed: 1,
    failed: 0,
    skipped: 0,
  });
});

test('in the browser a test that passed only at a second try has failed', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } };
  expect(countBrowser(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 0 });
});
