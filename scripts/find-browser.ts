import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Chrome, Chromium, Edge and Brave are installed, by platform. */
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ].flatMap((path) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
      process.env[folder] ? [join(process.env[folder], path)] : [],
    ),
  ),
};
const chromiumNames = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'brave-browser',
];
const firefoxNames = ['firefox-esr', 'firefox'];

/**
 * The path of an installed Chromium-like browser; on Debian and Ubuntu as root it is installed when missing.
 * @throws Error with one line that says what to install
 */
export function findChromium(): string {
  const found =
    places[process.platform]?.find((path) => existsSync(path)) ?? onPath(chromiumNames) ?? installed('chromium', chromiumNames);
  if (!found) throw new Error('Geen browser gevonden. Installeer Chrome, Chromium, Edge of Brave en probeer het opnieuw.');
  return found;
}

/**
 * The path of an installed Firefox; on Debian and Ubuntu as root it is installed when missing.
 * @throws Error with one line that says what to install
 */
export function findFirefox(): string {
  const found = onPath(firefoxNames) ?? installed('firefox-esr', firefoxNames);
  if (!found) throw new Error('Geen Firefox gevonden. Installeer Firefox 140 of nieuwer en probeer het opnieuw.');
  return found;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function installed(debianPackage: string, names: readonly string[]): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log(`${debianPackage} installeren (eenmalig) …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', debianPackage);
  return onPath(names);
}
