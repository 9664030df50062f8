import * as z from "zod";

// Apps Script and extension pages forbid generated code; zod's probe for it is reported as a violation by strict pages.
z.config({ jitless: true });

export { z };
