import type { Language } from "./language.ts";
import { en } from "./languages/en.ts";

/** Every language that reading knows. */
export const languages: readonly Language[] = [en];
