import type { Validation } from "../../../../shared/sheet/workbook.ts";
import type { Execution } from "../execution.ts";
import { EnumValue, ScriptException } from "../wire.ts";
import type { Range } from "./range.ts";

interface Rule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export class DataValidation {
  readonly _run: Execution;
  readonly _rule: Rule;
  constructor(run: Execution, rule: Rule) {
    this._run = run;
    this._rule = rule;
  }
  getCriteriaType(): EnumValue {
    return new EnumValue("DataValidationCriteria", this._rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return this._rule.values.slice();
  }
  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this._rule.help;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._run, this._rule);
  }
}

export class DataValidationBuilder {
  readonly _run: Execution;
  _rule: Rule;
  constructor(run: Execution, rule: Rule = { criteria: "", values: [], allowInvalid: true, help: null }) {
    this._run = run;
    this._rule = rule;
  }
  _set(criteria: string, ...values: unknown[]): this {
    this._rule = { ...this._rule, criteria, values };
    return this;
  }
  requireValueInList(values: unknown[], showDropdown = true): this {
    if (!Array.isArray(values) || values.length === 0)
      throw new ScriptException("The list of values must not be empty.");
    if (values.length > 500)
      throw new ScriptException(
        "The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.",
      );
    return this._set("VALUE_IN_LIST", values.map(String), showDropdown);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    return this._set("VALUE_IN_RANGE", range, showDropdown);
  }
  requireCheckbox(...values: unknown[]): this {
    return this._set("CHECKBOX", ...values);
  }
  requireNumberBetween(low: number, high: number): this {
    return this._set("NUMBER_BETWEEN", low, high);
  }
  requireNumberGreaterThanOrEqualTo(low: number): this {
    return this._set("NUMBER_GREATER_THAN_OR_EQUAL_TO", low);
  }
  requireNumberLessThanOrEqualTo(high: number): this {
    return this._set("NUMBER_LESS_THAN_OR_EQUAL_TO", high);
  }
  requireDate(): this {
    return this._set("DATE_IS_VALID_DATE");
  }
  requireTextIsEmail(): this {
    return this._set("TEXT_IS_VALID_EMAIL");
  }
  requireFormulaSatisfied(formula: string): this {
    return this._set("CUSTOM_FORMULA", formula);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this._rule = { ...this._rule, allowInvalid };
    return this;
  }
  setHelpText(help: string): this {
    this._rule = { ...this._rule, help };
    return this;
  }
  build(): DataValidation {
    if (this._rule.criteria === "")
      throw new ScriptException("The data validation rule must have a criteria set.");
    return new DataValidation(this._run, this._rule);
  }
}

/** The rule as a cell keeps it. */
export function validationFrom(rule: DataValidation): Validation {
  const { criteria, values, allowInvalid, help } = rule._rule;
  if (criteria === "CHECKBOX" && values.length === 0) return { kind: "checkbox" };
  if (criteria === "VALUE_IN_LIST") {
    return {
      kind: "list",
      values: values[0] as string[],
      strict: !allowInvalid,
      ...(help === null ? {} : { help }),
    };
  }
  const described = values.filter((value) => typeof value !== "object").map(String);
  return { kind: "other", description: [criteria, ...described].join(" ") };
}

export function ruleFrom(run: Execution, validation: Validation | undefined): DataValidation | null {
  if (!validation) return null;
  if (validation.kind === "checkbox")
    return new DataValidation(run, { criteria: "CHECKBOX", values: [], allowInvalid: false, help: null });
  if (validation.kind === "list") {
    return new DataValidation(run, {
      criteria: "VALUE_IN_LIST",
      values: [validation.values.slice(), true],
      allowInvalid: !validation.strict,
      help: validation.help ?? null,
    });
  }
  const [criteria = "CUSTOM_FORMULA", ...values] = validation.description.split(" ");
  return new DataValidation(run, { criteria, values, allowInvalid: true, help: null });
}
