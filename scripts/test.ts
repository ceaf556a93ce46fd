/**
 * `npm test`: everything that must hold. Format, lint, types, unused code; the tests of the steps and components; both builds; the
 * tests in the real browsers. Prints each part's own output and, last, one line with all counts.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, root } from './build.ts';
import { findChromium, findFirefox } from './find-browser.ts';

interface Counts {
  passed: number;
  failed: number;
}

const out = join(root, 'out');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

const total: Counts = { passed: 0, failed: 0 };
add('opmaak en lint', check('biome', 'ci', '.'));
add('typen', check('tsc', '--noEmit'));
add('ongebruikte code', check('knip'));
add('stappen en onderdelen', vitest());
add('bouwen', bothBuilds());
add('in de browser', playwright());
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function add(name: string, { passed, failed }: Counts): void {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed > 0 ? 'FOUT' : 'goed'}  ${name}: ${passed} goed, ${failed} fout`);
}

/** Runs a command-line tool that either holds or does not. */
function check(tool: string, ...args: string[]): Counts {
  const { status } = run(tool, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(): Counts {
  const report = join(out, 'vitest.json');
  return counted(
    report,
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
    (text) => {
      const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );
}

function playwright(): Counts {
  const report = join(out, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM: findChromium(), FIREFOX: findFirefox() };
  return counted(report, run('playwright', ['test', '--reporter=list,json'], env), (text) => {
    const { stats } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number } };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

/** The counts of a report; a runner that failed without a failed test, or left no report, counts as one failure. */
function counted(report: string, { status }: { status: number | null }, parse: (text: string) => Counts): Counts {
  try {
    const counts = parse(readFileSync(report, 'utf8'));
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

function bothBuilds(): Counts {
  try {
    buildExtension('chrome');
    buildExtension('firefox');
    return { passed: 2, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function run(tool: string, args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(bin(tool), args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
}
