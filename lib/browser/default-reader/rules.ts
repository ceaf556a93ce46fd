import { type Browser, browser } from 'wxt/browser';
import { plainMark, readerFor } from './address.ts';

type Rule = Browser.declarativeNetRequest.Rule;

/** Absent in Firefox, which asks a script instead, and in pages outside an extension. */
const api = (browser as Partial<typeof browser> | undefined)?.declarativeNetRequest;

/**
 * What the browser does with a PDF that is opened: shown on a page of its own, got by a plain request, and not sent as a file to keep,
 * it goes to Greep. The permission lets these rules work on the sites that the reader allowed, and nowhere else.
 */
function rules(): Rule[] {
  const resourceTypes: Rule['condition']['resourceTypes'] = ['main_frame'];
  return [
    { id: 1, priority: 2, action: { type: 'allow' }, condition: { urlFilter: `#*${plainMark}`, resourceTypes } },
    {
      id: 2,
      priority: 1,
      action: { type: 'redirect', redirect: { regexSubstitution: `${browser.runtime.getURL(readerFor)}\\0` } },
      condition: {
        regexFilter: '^https?://.*$',
        resourceTypes,
        requestMethods: ['get'],
        responseHeaders: [{ header: 'content-type', values: ['application/pdf*'] }],
        excludedResponseHeaders: [{ header: 'content-disposition', values: ['attachment*'] }],
      },
    },
  ];
}

/** Leads PDFs of allowed sites to Greep, or no longer. */
export async function switchRules(isOn: boolean): Promise<void> {
  const known = (await api?.getDynamicRules()) ?? [];
  await api?.updateDynamicRules({ removeRuleIds: known.map(({ id }) => id), addRules: isOn ? rules() : [] });
}
