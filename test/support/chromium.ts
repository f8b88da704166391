import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE } from './folders.ts';

const run = promisify(execFile);

/** Where systems put it, most usual first. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Newer ones want Node 22. */
const PACKAGE = '@sparticuz/chromium@141.0.0';

export interface FoundChromium {
  readonly path: string;
  /** What it has to be started with. */
  readonly args: readonly string[];
}

/**
 * What Chromium shall do without: for each window it loads two pages of its own for its address bar, which nobody
 * sees here and which cost the tests much time. The list replaces Playwright's, whose entries come first.
 */
const WITHOUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

/**
 * A Chromium to test with: `CHROMIUM_PATH`, the usual places, else one fetched by npm into an ignored folder
 * (Linux x64 only). Throws if there is none.
 */
export const findChromium = async (): Promise<FoundChromium> => {
  const told = process.env['CHROMIUM_PATH'];
  if (told !== undefined) {
    if (!existsSync(told)) throw new Error(`CHROMIUM_PATH names no file: ${told}`);
    return { path: told, args: QUIET };
  }
  const usual = USUAL.find((path) => existsSync(path));
  return usual === undefined ? fetchChromium() : { path: usual, args: QUIET };
};

/** Brings the packaged Chromium into `.cache/chromium`, once. */
export const fetchChromium = async (): Promise<FoundChromium> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found. Install one, or set CHROMIUM_PATH to its program.');
  }
  const folder = join(CACHE, 'chromium');
  const manifest = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules', '@sparticuz', 'chromium', 'package.json'))) {
    mkdirSync(folder, { recursive: true });
    // A manifest of its own keeps npm from walking up into the project's.
    writeFileSync(manifest, `${JSON.stringify({ name: 'atlas-chromium', private: true })}\n`);
    await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', PACKAGE], {
      cwd: folder,
      timeout: 10 * 60_000,
    });
  }
  const loaded: unknown = await import(createRequire(manifest).resolve('@sparticuz/chromium'));
  if (!hasChromium(loaded)) throw new Error(`${PACKAGE} does not hold a Chromium.`);
  // Its own arguments are for serverless hosts and switch protections off; ours are enough.
  return { path: await loaded.default.executablePath(), args: QUIET };
};

interface PackagedChromium {
  executablePath(): Promise<string>;
}

const hasChromium = (loaded: unknown): loaded is { readonly default: PackagedChromium } =>
  typeof loaded === 'object' &&
  loaded !== null &&
  'default' in loaded &&
  (typeof loaded.default === 'object' || typeof loaded.default === 'function') &&
  loaded.default !== null &&
  'executablePath' in loaded.default;
