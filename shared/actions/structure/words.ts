import type { FieldName } from "../../okr/fields.ts";
import type { Status } from "../../okr/parsed.ts";
import { statusWords } from "../../okr/status-words.ts";

/** Columns that structuring can add, in the order in which they are placed. */
export const structureColumns = [
  "owner",
  "start",
  "target",
  "current",
  "progress",
  "status",
  "confidence",
] as const;
export type StructureColumn = (typeof structureColumns)[number] & FieldName;

/** What structuring writes into a sheet in one language. Reading must understand every word of it (tested). */
export interface SheetWords {
  readonly columns: Readonly<Record<StructureColumn, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Heading of the column of drawn bars; must not read as a field. */
  readonly bar: string;
}

const english: SheetWords = {
  columns: {
    owner: "Owner",
    start: "Start",
    target: "Target",
    current: "Current",
    progress: "Progress",
    status: "Status",
    confidence: "Confidence",
  },
  statuses: statusWords,
  bar: "▮",
};

const wordsByLanguage: Readonly<Record<string, SheetWords>> = {
  en: english,
  de: {
    columns: {
      owner: "Verantwortlich",
      start: "Startwert",
      target: "Zielwert",
      current: "Istwert",
      progress: "Fortschritt",
      status: "Status",
      confidence: "Zuversicht",
    },
    statuses: {
      "on-track": "Im Plan",
      "at-risk": "Gefährdet",
      "off-track": "Nicht im Plan",
      done: "Erledigt",
      "not-started": "Nicht begonnen",
      dropped: "Verworfen",
    },
    bar: "▮",
  },
  es: {
    columns: {
      owner: "Responsable",
      start: "Valor inicial",
      target: "Meta",
      current: "Valor actual",
      progress: "Progreso",
      status: "Estado",
      confidence: "Confianza",
    },
    statuses: {
      "on-track": "En curso",
      "at-risk": "En riesgo",
      "off-track": "Retrasado",
      done: "Completado",
      "not-started": "No iniciado",
      dropped: "Cancelado",
    },
    bar: "▮",
  },
  pt: {
    columns: {
      owner: "Responsável",
      start: "Valor inicial",
      target: "Meta",
      current: "Valor atual",
      progress: "Progresso",
      status: "Status",
      confidence: "Confiança",
    },
    statuses: {
      "on-track": "No prazo",
      "at-risk": "Em risco",
      "off-track": "Atrasado",
      done: "Concluído",
      "not-started": "Não iniciado",
      dropped: "Cancelado",
    },
    bar: "▮",
  },
  fr: {
    columns: {
      owner: "Responsable",
      start: "Valeur initiale",
      target: "Cible",
      current: "Valeur actuelle",
      progress: "Progression",
      status: "Statut",
      confidence: "Confiance",
    },
    statuses: {
      "on-track": "En bonne voie",
      "at-risk": "À risque",
      "off-track": "En retard",
      done: "Terminé",
      "not-started": "Non commencé",
      dropped: "Abandonné",
    },
    bar: "▮",
  },
};

/** Languages that structuring can write; others get English. */
export const structureLanguages = Object.keys(wordsByLanguage);

export function wordsOf(language: string): SheetWords {
  return wordsByLanguage[language] ?? english;
}

/** Whether a heading is one that structuring has written, in whatever language, for this column. */
export function isOwnHeading(text: string, column: StructureColumn): boolean {
  return Object.values(wordsByLanguage).some((words) => words.columns[column] === text.trim());
}
