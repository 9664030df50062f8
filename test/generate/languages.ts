import { ar } from "./phrases/ar.ts";
import { cs } from "./phrases/cs.ts";
import { da } from "./phrases/da.ts";
import { de } from "./phrases/de.ts";
import { el } from "./phrases/el.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { fa } from "./phrases/fa.ts";
import { fi } from "./phrases/fi.ts";
import { fr } from "./phrases/fr.ts";
import { he } from "./phrases/he.ts";
import { hi } from "./phrases/hi.ts";
import { hu } from "./phrases/hu.ts";
import { id } from "./phrases/id.ts";
import { it } from "./phrases/it.ts";
import { ja } from "./phrases/ja.ts";
import { ko } from "./phrases/ko.ts";
import { nb } from "./phrases/nb.ts";
import { nl } from "./phrases/nl.ts";
import { pl } from "./phrases/pl.ts";
import { pt } from "./phrases/pt.ts";
import { ro } from "./phrases/ro.ts";
import { ru } from "./phrases/ru.ts";
import { sv } from "./phrases/sv.ts";
import { th } from "./phrases/th.ts";
import { tr } from "./phrases/tr.ts";
import { uk } from "./phrases/uk.ts";
import { vi } from "./phrases/vi.ts";
import { zhHans } from "./phrases/zh-hans.ts";
import { zhHant } from "./phrases/zh-hant.ts";
import type { Phrases } from "./phrases.ts";

export const phraseBooks: readonly Phrases[] = [
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
