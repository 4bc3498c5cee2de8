/**
 * Astro integration: after a build, writes what Astro does not (`run-writer.mjs`), keeping what the former site has and what did
 * not change. With ATLAS_PAGES=astro Astro renders every page itself, with the same bytes.
 */
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runWriter } from './run-writer.mjs';
import { dropAside, setAside } from './set-aside.mjs';

export const pageWriter = () => {
  let config = null;
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': () => {
        const site = fileURLToPath(config.outDir);
        if (process.env['ATLAS_PAGES'] === 'astro') dropAside(site);
        else setAside(site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['ATLAS_PAGES'] === 'astro') return;
        const [started, before] = [performance.now(), process.cpuUsage()];
        collectGarbage();
        const tally = await runWriter(fileURLToPath(dir), config.base, config.site ?? null);
        const { user, system } = process.cpuUsage(before);
        logger.info(tallyText(tally, (performance.now() - started) / 1000, (user + system) / 1e6));
      },
    },
  };
};

function tallyText({ files, bytes, made }, seconds, processor) {
  const anew = Object.entries(made).map(([kind, count]) => `${kind} ${count}`);
  const times = `${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor`;
  return `${files} files of ${(bytes / 1e6).toFixed(1)} MB in ${times}; made anew: ${anew.join(', ')}`;
}

/** What Astro leaves behind would lie beside the workers' memory. */
function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
