import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { rulesVersion } from './scripts/rules-version.ts';
import { strictLibraries } from './scripts/strict-libraries.ts';

const pdfjs = 'node_modules/pdfjs-dist';

/** pdf.js' own data: character maps, fonts, decoders, colour profiles and annotation icons; not its scripting engine. */
const pdfjsData = [
  'cmaps/*',
  'standard_fonts/*',
  'wasm/{jbig2,openjpeg,qcms_bg}.wasm',
  'iccs/*.icc',
  '{wasm,iccs}/LICENSE_{JBIG2,OPENJPEG,QCMS,PDFJS_JBIG2,PDFJS_OPENJPEG,PDFJS_QCMS}',
  'iccs/LICENSE',
];

async function pdfjsFiles() {
  const data = await Array.fromAsync(glob(pdfjsData, { cwd: pdfjs }));
  const copied = data.map((file) => ({ absoluteSrc: join(process.cwd(), pdfjs, file), relativeDest: join('pdfjs', file) }));
  const images = await Array.fromAsync(glob('*.svg', { cwd: `${pdfjs}/web/images` }));
  const icons = images.filter((file) => file.startsWith('annotation-'));
  const from = (file: string) => join(process.cwd(), pdfjs, 'web/images', file);
  return [...copied, ...icons.map((file) => ({ absoluteSrc: from(file), relativeDest: join('pdfjs/images', file) }))];
}

/** The one style element that react-aria-components makes: it keeps a long press from scrolling. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * Nothing but what the extension itself carries: no remote code, and no address in it to which a page could send anything. A paper may
 * be fetched from any site, because which sites the reader allowed is not known here.
 */
const contentSecurity = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self' https: http:",
  'style-src': `'self' ${pressableStyle}`,
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Chrome from 151 on can hand PDFs to Greep; off until the reader asks for it. Versions before 157 do not read `enabled` here, so
 * lib/browser/default-reader says it once more.
 */
const pdfHandler = { 'application/pdf': { handler_url: 'reader.html', can_embed: true, enabled: false } };

/** What it takes to lead PDFs of allowed sites to the reader: rules in Chrome, a script in Firefox. */
const ofPdfs: Record<string, string[]> = {
  chrome: ['declarativeNetRequestWithHostAccess'],
  firefox: ['webRequest', 'webRequestBlocking'],
};

/** The pages to measure with; only in `--mode bench`. */
const benchPages = ['bare', 'analysis'].map((name) => ({
  name,
  inputPath: join(process.cwd(), 'tests/bench', name, 'index.html'),
  type: 'unlisted-page' as const,
}));

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    define: { 'import.meta.env.RULES': JSON.stringify(rulesVersion()) },
    plugins: [strictLibraries()],
    worker: { plugins: () => [strictLibraries()] },
  }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser }) => ({
    web_accessible_resources: [{ resources: ['reader.html'], matches: ['http://*/*', 'https://*/*'] }],
    // In Chrome no page of an extension opens in a private window otherwise; Firefox, which does not know the key, always opens them there.
    ...(browser === 'chrome' && { mime_types_handler: pdfHandler, incognito: 'split' }),
    name: 'Greep',
    description: 'Leest vergaderstukken van de regio: wie beslist, wat wordt gevraagd, wat kan de raad.',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...(ofPdfs[browser] ?? [])],
    optional_host_permissions: ['*://*/*'],
    minimum_chrome_version: '140',
    action: { default_title: 'Open deze PDF met Greep' },
    content_security_policy: {
      extension_pages: Object.entries(contentSecurity)
        .map((entry) => entry.join(' '))
        .join('; '),
    },
    browser_specific_settings: {
      gecko_android: { strict_min_version: '142.0' },
      gecko: { id: 'greep@greep.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await pdfjsFiles()));
    },
    'entrypoints:found': ({ config }, infos) => {
      if (config.mode === 'bench') infos.push(...benchPages);
    },
  },
});
