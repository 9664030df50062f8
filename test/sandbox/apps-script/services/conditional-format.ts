import type { ConditionalFormat } from "../../../../shared/sheet/workbook.ts";
import type { Execution } from "../execution.ts";
import { EnumValue, ScriptException } from "../wire.ts";
import { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";

interface Rule {
  readonly ranges: readonly Range[];
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  /** The rule as it was found, where this model does not look inside. */
  readonly opaque: ConditionalFormat | null;
}

const empty: Rule = {
  ranges: [],
  criteria: null,
  values: [],
  background: null,
  color: null,
  bold: null,
  opaque: null,
};

export class BooleanCondition {
  readonly _rule: Rule;
  constructor(rule: Rule) {
    this._rule = rule;
  }
  getCriteriaType(): EnumValue {
    return new EnumValue("BooleanCriteria", this._rule.criteria ?? "CUSTOM_FORMULA");
  }
  getCriteriaValues(): unknown[] {
    return this._rule.values.slice();
  }
  getBackground(): string | null {
    return this._rule.background;
  }
  getFontColor(): string | null {
    return this._rule.color;
  }
  getBold(): boolean | null {
    return this._rule.bold;
  }
  getItalic(): boolean | null {
    return null;
  }
  getStrikethrough(): boolean | null {
    return null;
  }
  getUnderline(): boolean | null {
    return null;
  }
}

export class ConditionalFormatRule {
  readonly _run: Execution;
  readonly _rule: Rule;
  constructor(run: Execution, rule: Rule) {
    this._run = run;
    this._rule = rule;
  }
  getRanges(): Range[] {
    return this._rule.ranges.slice();
  }
  /** Null where the rule is a colour scale. */
  getBooleanCondition(): BooleanCondition | null {
    return this._rule.opaque ? null : new BooleanCondition(this._rule);
  }
  getGradientCondition(): null {
    return null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._run, this._rule);
  }
}

export class ConditionalFormatRuleBuilder {
  readonly _run: Execution;
  _rule: Rule;
  constructor(run: Execution, rule: Rule = empty) {
    this._run = run;
    this._rule = rule;
  }
  _set(change: Partial<Rule>): this {
    this._rule = { ...this._rule, ...change, opaque: null };
    return this;
  }
  whenFormulaSatisfied(formula: string): this {
    return this._set({ criteria: "CUSTOM_FORMULA", values: [formula] });
  }
  whenTextEqualTo(text: string): this {
    return this._set({ criteria: "TEXT_EQUAL_TO", values: [text] });
  }
  whenTextContains(text: string): this {
    return this._set({ criteria: "TEXT_CONTAINS", values: [text] });
  }
  setBackground(background: string | null): this {
    return this._set({ background });
  }
  setFontColor(color: string | null): this {
    return this._set({ color });
  }
  setBold(bold: boolean | null): this {
    return this._set({ bold });
  }
  setRanges(ranges: Range[]): this {
    return this._set({ ranges });
  }
  build(): ConditionalFormatRule {
    if (this._rule.ranges.length === 0)
      throw new ScriptException("A conditional format rule must have at least one range.");
    if (this._rule.criteria === null && this._rule.opaque === null)
      throw new ScriptException("A conditional format rule must have a condition set.");
    return new ConditionalFormatRule(this._run, this._rule);
  }
}

export function rulesOf(sheet: Sheet): ConditionalFormatRule[] {
  return sheet._tab.conditionalFormats.map((format) => {
    const ranges = format.ranges.map((range) => new Range(sheet, range, null));
    if (format.kind === "opaque")
      return new ConditionalFormatRule(sheet._run, { ...empty, ranges, opaque: format });
    const { formula, background, color } = format;
    return new ConditionalFormatRule(sheet._run, {
      ...empty,
      ranges,
      criteria: "CUSTOM_FORMULA",
      values: [formula],
      background,
      color,
    });
  });
}

export function formatFrom(rule: ConditionalFormatRule): ConditionalFormat {
  const { opaque, ranges, criteria, values, background, color } = rule._rule;
  const boxes = ranges.map((range) => range._box);
  if (opaque) return { ...opaque, ranges: boxes };
  const [value] = values;
  const first = ranges[0]!.getA1Notation().split(":")[0]!;
  const quoted = `"${String(value).replace(/"/g, '""')}"`;
  const formula =
    criteria === "TEXT_EQUAL_TO"
      ? `=${first}=${quoted}`
      : criteria === "TEXT_CONTAINS"
        ? `=ISNUMBER(SEARCH(${quoted},${first}))`
        : String(value);
  return {
    kind: "formula",
    ranges: boxes,
    formula,
    background: background ?? "#ffffff",
    color: color ?? "#000000",
  };
}
