import { expect } from '@playwright/test';
import axe, { type ElementContext } from 'axe-core';

/** A page of either library that drives browsers here. */
interface Drivable {
  evaluate(script: string): Promise<unknown>;
}

interface Judged {
  /** One line per place where a rule does not hold. */
  barriers: string[];
  /** How many rules held somewhere. */
  passes: number;
}

const judgeHere = `async (context, rules) => {
  const { violations, passes } = await axe.run(context, rules.length > 0 ? { runOnly: rules } : {});
  const barriers = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target + '\\n' + failureSummary));
  return { barriers, passes: passes.length };
}`;

/** What axe finds wrong in a part of a page, by all its rules or by some. The page gets axe once, which takes longest. */
export async function barriersIn(page: Drivable, context: ElementContext, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const judged = (await page.evaluate(`(${judgeHere})(${JSON.stringify(context)}, ${JSON.stringify(rules)})`)) as Judged;
  expect(judged.passes, 'rules that axe could judge').toBeGreaterThan(0);
  return judged.barriers;
}
