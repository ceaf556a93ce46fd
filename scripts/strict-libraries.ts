import type { Plugin } from 'vite';

/** A piece of a library that is replaced in the built extension. */
interface Cut {
  file: RegExp;
  from: RegExp;
  to: string;
}

const refusal = (words: string) => `(() => { throw new Error('${words}'); })()`;
const computedImport = String.raw`import\((?:\s*\/\*[^*]*\*\/)*\s*`;

/** What Greep never uses of its libraries and the stores refuse: markup from strings, and code from computed addresses. */
const cuts: readonly Cut[] = [
  {
    file: /react-dom-client\.(?:production|development)\.js$/,
    from: /domElement\.innerHTML = key/g,
    to: refusal('Greep makes no markup of strings.'),
  },
  {
    file: /pdfjs-dist\/web\/pdf_viewer\.mjs$/,
    from: /templateElement\.innerHTML = value/g,
    to: 'templateElement.content.textContent = value',
  },
  {
    file: /pdfjs-dist\/web\/pdf_viewer\.mjs$/,
    from: new RegExp(`${computedImport}sandboxBundleSrc\\)`, 'g'),
    to: "Promise.reject(new Error('Scripts in a PDF never run.'))",
  },
  {
    file: /pdfjs-dist\/build\/pdf\.mjs$/,
    from: new RegExp(`await ${computedImport}this\\.workerSrc\\)`, 'g'),
    to: refusal('pdf.js could not start its worker.'),
  },
  {
    file: /pdfjs-dist\/build\/pdf\.worker\.mjs$/,
    from: new RegExp(`await ${computedImport}\`\\$\\{WasmImage[^)]*\\)`, 'g'),
    to: refusal('Images are decoded in WebAssembly only.'),
  },
];

/**
 * A Vite plugin that takes out of the libraries what may never run in Greep, so that no mistake can make it run.
 * @throws Error in the build when a library no longer has what is to be taken out
 */
export function strictLibraries(): Plugin {
  return {
    name: 'strict-libraries',
    transform(code, id) {
      const [file = '', query = ''] = id.split('?');
      const own = cuts.filter((cut) => cut.file.test(file));
      const isAddressOnly = query === 'worker&url';
      return own.length === 0 || isAddressOnly ? null : { code: own.reduce(cutOut, code), map: null };
    },
  };
}

function cutOut(code: string, { file, from, to }: Cut): string {
  const cut = code.replace(from, () => to);
  if (cut === code) throw new Error(`${file.source} has no ${from.source} any more`);
  return cut;
}
