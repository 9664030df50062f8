import type { FieldName } from "../../shared/okr/fields.ts";

/** What a careful reader sees, in the shape of the corpus's expected files; addresses carry the tab where there are several. */
export interface ExpectedSheet {
  readonly id: string;
  readonly language: string;
  readonly family: string;
  readonly holdsOkrs: boolean;
  readonly objectives: readonly ExpectedObjective[];
}

export type ExpectedFields = Partial<Record<FieldName, string>>;

export interface ExpectedKeyResult {
  readonly cell: string;
  readonly text: string;
  readonly fields: ExpectedFields;
}

export interface ExpectedObjective {
  readonly cell: string | null;
  readonly text: string;
  readonly fields: ExpectedFields;
  readonly keyResults: ExpectedKeyResult[];
}
