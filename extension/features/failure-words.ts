import type { Failure } from "../host/sources/source.ts";

/** What went wrong, and what to do about it. */
export const failureWords: Readonly<Record<Failure, { readonly title: string; readonly text: string }>> = {
  "signed-out": {
    title: "Google has signed you out",
    text: "Sign in again in another tab, then try once more.",
  },
  "no-permission": {
    title: "Google refused to hand over this sheet",
    text: "With several Google accounts, open the sheet with the one that may see it. Its owner may also have forbidden downloading.",
  },
  busy: { title: "Google is busy", text: "It did not answer this time. Plumbline tries again in a minute." },
  offline: { title: "No connection", text: "Plumbline reads the sheet again when you are back online." },
  unreadable: {
    title: "This sheet could not be read",
    text: "Google answered with something Plumbline does not know. Reload the page; if that does not help, an update may.",
  },
};

export const noOkrsText =
  "Plumbline looks for objectives with key results, in any layout. None of the tabs has them.";
