// The static site. ATLAS_BASE (a sub-path) and ATLAS_SITE (the public address) come from the environment; both may be absent.
import { defineConfig } from 'astro/config';
import react from '@astrojs/react';
import { atlasDownloads } from './src/dataset/atlas-downloads.mjs';
import { pageWriter } from './src/page-writer/page-writer.mjs';
import { pictureWriter } from './src/page-writer/picture-writer.mjs';

export default defineConfig({
  base: process.env['ATLAS_BASE'] ?? '/',
  ...(process.env['ATLAS_SITE'] ? { site: process.env['ATLAS_SITE'] } : {}),
  output: 'static',
  trailingSlash: 'always',
  integrations: [react(), atlasDownloads(), pageWriter(), pictureWriter()],
  // Scripts and styles stay files of their own, so that a strict content security policy needs no exception.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  experimental: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
