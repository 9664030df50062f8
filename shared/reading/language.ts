/** Scripts that settle the language, or nearly: kana is Japanese even where most characters are Chinese. */
const scripts: readonly { readonly code: string; readonly pattern: RegExp }[] = [
  { code: "ja", pattern: /[\u3040-\u30ff]/gu },
  { code: "ko", pattern: /[\uac00-\ud7af]/gu },
  { code: "zh", pattern: /[\u3400-\u9fff]/gu },
  { code: "th", pattern: /[\u0e00-\u0e7f]/gu },
  { code: "hi", pattern: /[\u0900-\u097f]/gu },
  { code: "fa", pattern: /[پچژگکی]/gu },
  { code: "ar", pattern: /[\u0620-\u064a]/gu },
  { code: "he", pattern: /[\u0590-\u05ff]/gu },
  { code: "el", pattern: /[\u0370-\u03ff]/gu },
  { code: "uk", pattern: /[іїєґ]/giu },
  { code: "ru", pattern: /[\u0400-\u04ff]/gu },
];

/** Short words that are frequent in one language and rare in its neighbours. */
const words: Readonly<Record<string, string>> = {
  en: "the and of to for with our by from in on is are all at every new per",
  es: "el la los las de del para con por en una nuestros nuestro al más y que mejorar aumentar",
  pt: "o os as um da do das dos na no para com em uma nossos nosso ao mais não e que aumentar melhorar até",
  fr: "le la les des du pour avec en une nos notre au plus et que dans sur d l améliorer augmenter",
  de: "der die das und für mit von auf im den des ein eine unser unsere zu bis erhöhen steigern pro",
  it: "il lo gli della delle di per con in una nostri nostro al più e che da aumentare migliorare entro",
  nl: "de het een van voor met op onze ons in naar per en verhogen verbeteren wij",
  pl: "i w z na do dla o się nasz nasze przez wzrost zwiększyć poprawić klientów liczba od",
  tr: "ve ile için bir bu olarak yeni artırmak müşteri tüm daha çok yüzde sayısı oranını",
  vi: "và của cho với trong các một tăng khách hàng từ lên đến người số",
  id: "dan untuk dengan di dari yang pada kami meningkatkan pelanggan menjadi ke jumlah baru",
  sv: "och att för med från till av som är våra vår ska öka minska förbättra på det ett kunder antalet",
  da: "og at med fra til af som er vores skal øge reducer forbedre på det et kunder antallet",
  nb: "og med fra til av som er våre vår skal øke redusere forbedre på det et kunder antall",
  fi: "ja on ei että tai kanssa meidän uusi uudet parantaa lisätä asiakkaiden määrä joka kuin kaikki",
  cs: "a v na do z s ze že se naše náš zvýšit snížit zlepšit zákazníků počet který aby při nebo jsme",
  ro: "și de la din pentru cu pe în să un care nostru clienți creștem reducem numărul mai prin",
  hu: "az és hogy egy nem minden új növelése csökkentése ügyfelek száma legyen havi vagy több",
};

const wordSets = Object.entries(words).map(([code, list]) => ({ code, set: new Set(list.split(" ")) }));

/** The language of a set of wordings as ISO 639-1; "" where it cannot be told. */
export function languageOf(texts: readonly string[]): string {
  const sample = texts.slice(0, 200).join(" \n ").slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "";
  for (const { code, pattern } of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    // A few kana, Persian or Ukrainian letters decide between languages that share the rest of their script.
    const least = code === "ja" ? 0.08 : code === "fa" || code === "uk" ? 0.04 : 0.3;
    if (share >= least) return code;
  }
  const found = new Map<string, number>();
  for (const word of sample.toLowerCase().split(/[^\p{L}]+/u)) {
    for (const { code, set } of wordSets) if (set.has(word)) found.set(code, (found.get(code) ?? 0) + 1);
  }
  const [first, second] = Array.from(found).sort((a, b) => b[1] - a[1]);
  if (!first || (second && first[1] === second[1])) return "";
  return first[0];
}
