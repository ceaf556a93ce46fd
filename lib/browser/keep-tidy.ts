import { browser } from 'wxt/browser';
import { begunMeetings } from './begun-meetings.ts';
import { keptFacts } from './facts-shelf.ts';
import { followShelf } from './follow-shelf.ts';

const alarm = 'opruimen';
const daily = 24 * 60;

/**
 * What comes from papers goes when its time is over, also where the reader opens no further meeting: at each start of the browser, and
 * once a day while it is open.
 */
export function keepTidy(): void {
  browser.runtime.onStartup.addListener(tidy);
  browser.alarms.onAlarm.addListener(({ name }) => name === alarm && tidy());
  void setAlarm();
}

/** An alarm that is set anew starts to count anew: one that is there stays. A browser may forget it when it closes. */
async function setAlarm(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { periodInMinutes: daily });
}

/** Where the browser refuses now, the next time comes within a day. */
function tidy(): void {
  void Promise.allSettled([keptFacts.tidy(), followShelf.tidy(), begunMeetings.tidy()]);
}
