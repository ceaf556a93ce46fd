import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTidy } from '../../lib/browser/keep-tidy.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const tidied = vi.hoisted(() => ({
  facts: vi.fn(async () => {}),
  list: vi.fn(() => Promise.reject(new Error('refused'))),
  meetings: vi.fn(async () => {}),
}));
vi.mock('../../lib/browser/begun-meetings.ts', () => ({ begunMeetings: { tidy: tidied.meetings } }));
vi.mock('../../lib/browser/facts-shelf.ts', () => ({ keptFacts: { tidy: tidied.facts } }));
vi.mock('../../lib/browser/follow-shelf.ts', () => ({ followShelf: { tidy: tidied.list } }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('what is kept of papers', () => {
  it('is tidied at each start of the browser and by an alarm of its own, also where a part refuses', async () => {
    keepTidy();
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'opruimen', scheduledTime: 0, persistAcrossSessions: true });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'iets anders', scheduledTime: 0, persistAcrossSessions: true });
    expect(tidied.facts).toHaveBeenCalledTimes(2);
    expect(tidied.list).toHaveBeenCalledTimes(2);
    expect(tidied.meetings).toHaveBeenCalledTimes(2);
  });

  it('has an alarm once a day, which goes on where the background starts again', async () => {
    keepTidy();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('opruimen')).toMatchObject({ periodInMinutes: 1440 }));
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    keepTidy();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
    expect(create).not.toHaveBeenCalled();
  });
});
