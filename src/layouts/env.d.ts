/// <reference types="astro/client" />

/** Version of the data, set by the `atlas-downloads` integration; '' before the first data build. */
declare const __ATLAS_VERSION__: string;
