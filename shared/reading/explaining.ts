const explaining =
  /^(?:how|what|why|types of|when|who|where|tips?|guide|guidelines|rules?|template|format|scoring|grading|definition|examples? of|common|best practices|about|introduction|overview|background|purpose|rationale|motivation|context|not (?:this|in|now|doing)|out of scope|non-goals?|parking lot|won't do|nicht (?:in|dieses|im)|hors périmètre|fuera de(?:l)? alcance|fora do escopo|不做|スコープ外|worum|warum|wie|was|como|cómo|qué|por qué|o que|por que|quais|dicas?|consejos?|comment|pourquoi|qu'est|come|perché|hoe|waarom|jak|dlaczego|nasıl|neden|как|зачем|почему|что такое|như thế nào|bagaimana|mengapa|hur|vad|varför|hvordan|hvad|hva|hvorfor|miten|mitä|miksi|如何|为什么|什么是|什麼是|怎么|どのように|なぜ)(?![\p{L}])/iu;

const illustrating =
  /^(?:❌|✅|✔|✗|👍|👎)?\uFE0F?\s*(?:(?:this is |here is )?an? (?:example of|good (?:objective|key result|okr|example))|effective (?:objective|key result|okr)s?|(?:good|bad|better|poor|weak|strong) (?:okrs?|vs|objectives?|key results?|examples?)|(?<=[❌✅✔✗👍👎]\uFE0F?\s*)(?:good|bad)(?=\s*(?:$|[(（]))|(?:gute|schlechte)s? (?:okrs?|beispiele?)|(?:buen|mal)(?:os?|as?)? (?:okrs?|ejemplos?)|(?:bons?|maus?|mauvais) (?:okrs?|exemplos?|exemples?))(?![\p{L}])/iu;

/** "For example, the following can be an objective:". */
const forExample =
  /^(?:for (?:example|instance)|zum beispiel|par exemple|por ejemplo|por exemplo|per esempio)(?![\p{L}]).*(?:objectives?|key results?|okrs?|ziele?|objectifs?|objetivos?|obiettiv[oi])(?![\p{L}])/iu;

/** "Good OKR", "Bad examples": what follows shows how it is done, or not. */
export function isIllustrating(text: string): boolean {
  return illustrating.test(text) || forExample.test(text);
}

const example =
  /^[^\p{L}\p{N}]*(?:(?:an |worked )?examples?|beispiele?|exemples?|ejemplos?|exemplos?|esemp(?:io|i)|voorbeeld(?:en)?|przykłady?|örnek(?:ler)?|примеры?|ví dụ|contoh|示例|例子|範例|范例|例|예시|예)[^\p{L}\p{N}]*$/iu;

/** "Example" and nothing else: shows how it is done, or what the team has. */
export function headsExample(text: string): boolean {
  return text.length <= 24 && example.test(text.replace(/\[\^?\d+\]$/u, ""));
}

/** Whether a line explains rather than states: "How to…", "Why…", "What we learned", "Out of scope". */
export function isExplaining(text: string): boolean {
  return explaining.test(text) || illustrating.test(text) || isDefining(text);
}

const contents =
  /^[^\p{L}]*(?:(?:table of )?contents|toc|inhalt(?:sverzeichnis)?|índice|sumário|conteúdo|contenido|sommaire|table des matières|indice|inhoud(?:sopgave)?|spis treści|içindekiler|содержание|оглавление|mục lục|daftar isi|目录|目錄|目次|목차|فهرست(?: مطالب)?|สารบัญ)[^\p{L}]*$/iu;

/** Whether a line heads a table of contents: what follows names what stands elsewhere. */
export function headsContents(text: string): boolean {
  return text.length < 30 && contents.test(text);
}

/** "must", "should", "avoid": tells how a thing is done. Few key results are worded that way. */
const advising =
  /(?:^|[^\p{L}])(?:should(?:n['’]t)?|must(?:n['’]t)?|ought to|needs? to be|sollten?|müssen|muss|darf|dürfen|vermeiden|debe(?:n|ría|rían)?|hay que|evitar?|deve(?:m|ria|riam)?|doit|doivent|il faut|devrait|devraient|évitez|dovrebbe(?:ro)?|bisogna|moet(?:en)?|powin(?:ien|na|no|ny)|należy|следует|долж(?:ен|на|но|ны)|нужно|harus|sebaiknya|jangan)(?![\p{L}])|应该|应当|應該|必须|必須|不要|避免|べき|なければ|しましょう|てください|해야|여야|안 된다|좋다|마라|하세요|malı|meli/iu;

/** Whether a line gives advice ("should be measurable", "avoid tasks") rather than stating an aim. */
export function isAdvising(text: string): boolean {
  return advising.test(text);
}

const quality =
  /^[^\p{L}]*(?:(?:clear|specific|relevant|realistic|achievable|time-?bound|aligned|memorable|clar[oa]s?|chiar[oi]|konkret)(?!\p{L})|(?:measurab|mensur|medib|mesurab|messbar|misurab|meetbaar|mierzal|ölçül|измерим|qualitati|quantitati|cualitati|cuantitati|ambitio|ambicios|ambizios|ambitieu|aspirational|aspiracional|inspir[ia]|alcan[zç]a|alinead|alinhad|ehrgeiz|spezifisch|específic)\p{L}*|đo lường được|terukur|定性|定量|可衡量|可量化|鼓舞|有挑战|野心的|測定可能|達成可能|具体的|インスピ|정성적|정량적|측정 가능)/iu;

/** "Clear and aspirational", "Measurable, with a date": what objectives or key results should be like, in a few words and no figure. */
export function isQuality(text: string): boolean {
  return text.length <= 60 && quality.test(text) && !/\p{Nd}/u.test(text);
}

const kindOfWording =
  /^[^\p{L}]*(?:qualitati[vf]|quantitati[vf]|cualitativ|cuantitativ|định tính|định lượng|定性|定量|정성|정량)/iu;

/** "Qualitative, without a figure": how an objective or a key result is worded. */
export function tellsKindOfWording(text: string): boolean {
  return kindOfWording.test(text);
}

/** "Objectives are …", "A key result measures …": says what the word means. */
const defining =
  /^(?:an?\s|the\s|each\s|every\s|good\s)?(?:objectives?|key results?|okrs?|krs?)\s(?:is|are|should|must|can|needs?|has|have|specif(?:y|ies)|consists?|includes?|contains?|states?|measures?|describes?|defines?|tells?|answers?|represents?)(?![\p{L}])/iu;

/** The same in other languages: "Ein Ziel ist …", "Les résultats clés doivent …", "OKRとは …". */
const definingElsewhere =
  /^(?:(?:un[eao]?|les?|l['’]|des|chaque|el|los?|cada|um|os?|il|i|gli|ogni|ein[e]?|der|die|das|jedes?|een|de|het|elke)\s?)?(?:objectifs?|résultats? clés?|objetivos?|resultados? clave|resultados?[- ]chave|obiettiv[oi]|risultat[oi] chiave|ziele?|schlüsselergebnisse?|doel(?:en|stelling(?:en)?)?|kernresulta(?:at|ten)|okrs?|krs?|objectives?|key results?)\s(?:est|sont|doit|doivent|peu(?:t|vent)|décri(?:t|vent)|mesure(?:nt)?|représente(?:nt)?|répond(?:ent)?|es|son|debe[n]?|puede[n]?|describe[n]?|mide[n]?|representa[nm]?|é|são|deve[m]?|pode[m]?|descreve[m]?|mede[m]?|è|sono|devono|può|possono|descriv(?:e|ono)|misura(?:no)?|ist|sind|soll(?:en|te|ten)?|muss|müssen|kann|können|beschreib(?:t|en)|mess?en|misst|zijn|moet(?:en)?|kan|kunnen|beschrijft|meet)(?![\p{L}])|^(?:关键结果|關鍵結果|KRs?|OKRs?)\s?(?:是|即|应|應|需|必须|必須|用于|用來|由|とは|は、)|^(?:OKR|Objective|Key Results?|目標|主要な結果)\s?(?:とは|は(?:、|「|必ず|必要))|^(?:OKR|핵심 결과|목표)(?:은|는|이란|란)\s|^(?:OKR|mục tiêu|kết quả then chốt)\s(?:là|cần|phải|nên)\s|^(?:OKR|objective|hasil utama|tujuan)\s(?:adalah|harus)\s|^(?:OKR|цели?|ключевые результаты)\s(?:это|должн\p{L}+|—)(?![\p{L}])|^(?:OKR|hedef(?:ler)?|anahtar sonuç(?:lar)?)\s.{0,40}(?:dır|dir|malıdır|melidir)[.]?$/iu;

/** "These are the goals you want to reach", "Dette er …", "They should be measurable": what stands under the heading of a definition. */
const pointing =
  /^(?:(?:these|those|they) (?:are|should|must|can|need)|this (?:is|should|must)|d(?:ette|isse) er|de (?:skal|bør|må) være|d(?:as|ies) sind|sie (?:sind|sollen|sollten|müssen)|ce sont|il s'agit|(?:ils|elles) doivent|est[oa]s son|son (?:los|las|el|la)|est[ea]s são|são (?:os|as|o|a)|quest[ie] sono|sono (?:i|gli|le)|d(?:it|eze) zijn|det(?:ta)? är|to są|są to|это|они должны|bunlar)(?!\p{L})|^(?:这是|這是|これは|이것은)/iu;

/** Whether a line says what an objective or a key result is. */
export function isDefining(text: string): boolean {
  return defining.test(text) || definingElsewhere.test(text) || pointing.test(text);
}
