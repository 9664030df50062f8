const theme =
  /^[\s>#*•]*(?:(?:problem|focus|goal|priority|result|opportunity|key)[ -]areas?|(?:strategic |strategische[rs]? )?(?:priority|priorität|priorité|prioridad|prioridade|priorità|prioriteit|priorytet|öncelik|приоритет)|(?:strategic )?(?:theme|pillar)|axe(?: stratégique)?|axis|eje(?: estratégico)?|eixo(?: estratégico)?|asse|chantier|enjeu|thema|themenfeld|handlungsfeld|schwerpunkt|säule|tema|pilar|pilastro|pijler|filar|obszar|направление|тема|ось|战略重点|重点方向|方向|主题|主題|テーマ|重点領域|주제|중점)\s*(?:n[°º]\s*)?(\d{1,2}|[IVX]{1,4}|[A-E])?\s*([:：–—-])\s*(\S.{4,})$/iu;

/** What stands behind "Problem area:", "Axe 1 -", "Pillar 2:"; null where a line does not start so. A dash needs a number before it. */
export function themeOf(text: string): string | null {
  const match = text.length > 300 ? null : theme.exec(text);
  if (!match || (match[1] === undefined && !/[:：]/u.test(match[2]!))) return null;
  return match[3]!;
}
