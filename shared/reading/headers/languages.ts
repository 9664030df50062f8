import type { Language } from "./language.ts";
import { ar } from "./languages/ar.ts";
import { cs } from "./languages/cs.ts";
import { da } from "./languages/da.ts";
import { de } from "./languages/de.ts";
import { el } from "./languages/el.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fa } from "./languages/fa.ts";
import { fi } from "./languages/fi.ts";
import { fr } from "./languages/fr.ts";
import { he } from "./languages/he.ts";
import { hi } from "./languages/hi.ts";
import { hu } from "./languages/hu.ts";
import { id } from "./languages/id.ts";
import { it } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { ko } from "./languages/ko.ts";
import { nb } from "./languages/nb.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { pt } from "./languages/pt.ts";
import { ro } from "./languages/ro.ts";
import { ru } from "./languages/ru.ts";
import { sv } from "./languages/sv.ts";
import { th } from "./languages/th.ts";
import { tr } from "./languages/tr.ts";
import { uk } from "./languages/uk.ts";
import { vi } from "./languages/vi.ts";
import { zhHans } from "./languages/zh-hans.ts";
import { zhHant } from "./languages/zh-hant.ts";

/** Every language that reading knows. English comes first: where a word is shared and nothing else tells, it is English. */
export const languages: readonly Language[] = [
  en,
  es,
  pt,
  fr,
  de,
  it,
  nl,
  pl,
  tr,
  vi,
  id,
  ru,
  fa,
  ar,
  hi,
  th,
  zhHans,
  zhHant,
  ja,
  ko,
  sv,
  da,
  nb,
  fi,
  cs,
  uk,
  ro,
  hu,
  el,
  he,
];
