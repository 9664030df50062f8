import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { displayText, isDateFormat, isPercentFormat } from "../../../shared/sheet/format.ts";
import type { Cell, Validation } from "../../../shared/sheet/workbook.ts";
import { enterInto } from "../document/person-edits.ts";
import { type SheetStyle, styleOf } from "../document/style.ts";
import { covers } from "./fields.ts";

type CellData = sheets_v4.Schema$CellData;

export function colorOf(hex: string): sheets_v4.Schema$Color {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [channel(1), channel(3), channel(5)];
  // Channels that are zero are left out, as in every protobuf answer.
  return { ...(red ? { red } : {}), ...(green ? { green } : {}), ...(blue ? { blue } : {}) };
}

export function hexOf(color: sheets_v4.Schema$Color | null | undefined): string | undefined {
  if (!color) return undefined;
  const channel = (share: number | null | undefined) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${channel(color.red)}${channel(color.green)}${channel(color.blue)}`;
}

const errorTypes: Readonly<Record<string, string>> = {
  "#NULL!": "NULL_VALUE",
  "#DIV/0!": "DIVIDE_BY_ZERO",
  "#VALUE!": "VALUE",
  "#REF!": "REF",
  "#NAME?": "NAME",
  "#NUM!": "NUM",
  "#N/A": "N_A",
  "#ERROR!": "ERROR",
};

/** A cell as spreadsheets.get with grid data tells it. */
export function cellData(cell: Cell | null): CellData {
  if (!cell) return {};
  const format = formatOf(cell);
  const data: CellData = {};
  const effective = effectiveValue(cell);
  if (cell.formula !== null) data.userEnteredValue = { formulaValue: cell.formula };
  else if (effective) data.userEnteredValue = effective;
  if (effective) data.effectiveValue = effective;
  if (cell.text !== "") data.formattedValue = cell.text;
  if (Object.keys(format).length > 0) data.userEnteredFormat = format;
  if (effective || Object.keys(format).length > 0) {
    data.effectiveFormat = {
      ...format,
      backgroundColor: format.backgroundColor ?? { red: 1, green: 1, blue: 1 },
      textFormat: {
        foregroundColor: {},
        fontFamily: "Arial",
        fontSize: 10,
        bold: false,
        italic: false,
        strikethrough: false,
        underline: false,
        ...format.textFormat,
      },
    };
  }
  const { link } = styleOf(cell);
  if (link) data.hyperlink = link;
  if (cell.note) data.note = cell.note;
  if (cell.validation) data.dataValidation = ruleOf(cell.validation);
  return data;
}

function effectiveValue(cell: Cell): sheets_v4.Schema$ExtendedValue | undefined {
  const { value } = cell;
  if (value === null) return undefined;
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  const error = cell.formula !== null ? errorTypes[value] : undefined;
  return error
    ? { errorValue: { type: error, message: `Function evaluation gave ${value}` } }
    : { stringValue: value };
}

function formatOf(cell: Cell): sheets_v4.Schema$CellFormat {
  const style = styleOf(cell);
  const format: sheets_v4.Schema$CellFormat = {};
  if (cell.format) {
    const type = isDateFormat(cell.format)
      ? "DATE"
      : isPercentFormat(cell.format)
        ? "PERCENT"
        : cell.format === "@"
          ? "TEXT"
          : "NUMBER";
    format.numberFormat = { type, pattern: cell.format };
  }
  if (style.background) {
    format.backgroundColor = colorOf(style.background);
    format.backgroundColorStyle = { rgbColor: colorOf(style.background) };
  }
  const text: sheets_v4.Schema$TextFormat = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strike ? { strikethrough: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.color
      ? { foregroundColor: colorOf(style.color), foregroundColorStyle: { rgbColor: colorOf(style.color) } }
      : {}),
  };
  if (Object.keys(text).length > 0) format.textFormat = text;
  if (style.align) format.horizontalAlignment = style.align.toUpperCase();
  if (style.vertical) format.verticalAlignment = style.vertical.toUpperCase();
  if (style.wrap)
    format.wrapStrategy = style.wrap === "overflow" ? "OVERFLOW_CELL" : style.wrap.toUpperCase();
  return format;
}

function ruleOf(validation: Validation): sheets_v4.Schema$DataValidationRule {
  if (validation.kind === "checkbox") return { condition: { type: "BOOLEAN" }, showCustomUi: true };
  if (validation.kind === "list") {
    return {
      condition: {
        type: "ONE_OF_LIST",
        values: validation.values.map((userEnteredValue) => ({ userEnteredValue })),
      },
      ...(validation.strict ? { strict: true } : {}),
      ...(validation.help ? { inputMessage: validation.help } : {}),
      showCustomUi: true,
    };
  }
  const [type = "CUSTOM_FORMULA", ...values] = validation.description.split(" ");
  return { condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) } };
}

export function validationOf(
  rule: sheets_v4.Schema$DataValidationRule | null | undefined,
): Validation | undefined {
  const type = rule?.condition?.type;
  if (!type) return undefined;
  const values = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? "");
  if (type === "BOOLEAN") return { kind: "checkbox" };
  if (type === "ONE_OF_LIST") {
    return {
      kind: "list",
      values,
      strict: rule.strict === true,
      ...(rule.inputMessage ? { help: rule.inputMessage } : {}),
    };
  }
  return { kind: "other", description: [type, ...values].join(" ") };
}

/** A cell after updateCells or repeatCell: what the mask names is set, or cleared where the data lacks it. */
export function withCellData(cell: Cell, data: CellData, mask: string): Cell {
  let next = cell;
  if (covers(mask, "userEnteredFormat.numberFormat")) {
    const format = data.userEnteredFormat?.numberFormat?.pattern ?? null;
    next = { ...next, format, text: next.formula ? next.text : displayText(next.value, format) };
  }
  if (covers(mask, "userEnteredValue")) next = withValue(next, data.userEnteredValue);
  const { note, validation, ...rest } = next;
  next = {
    ...rest,
    ...(covers(mask, "note") ? (data.note ? { note: data.note } : {}) : note === undefined ? {} : { note }),
    ...(covers(mask, "dataValidation")
      ? optionalValidation(data.dataValidation)
      : validation === undefined
        ? {}
        : { validation }),
  };
  const style = withStyle(styleOf(cell), data.userEnteredFormat ?? {}, mask);
  return { ...next, style };
}

function optionalValidation(rule: sheets_v4.Schema$DataValidationRule | null | undefined): {
  validation?: Validation;
} {
  const validation = validationOf(rule);
  return validation ? { validation } : {};
}

function withValue(cell: Cell, value: sheets_v4.Schema$ExtendedValue | null | undefined): Cell {
  const bare: Cell = { ...cell, value: null, formula: null, text: "" };
  if (typeof value?.formulaValue === "string") return enterInto(bare, value.formulaValue, false);
  const plain = value?.numberValue ?? value?.boolValue ?? value?.stringValue ?? null;
  return { ...bare, value: plain === "" ? null : plain, text: displayText(plain, cell.format) };
}

function withStyle(style: SheetStyle, format: sheets_v4.Schema$CellFormat, mask: string): SheetStyle {
  const text = format.textFormat ?? {};
  const alignment = format.horizontalAlignment?.toLowerCase() as SheetStyle["align"];
  const vertical = format.verticalAlignment?.toLowerCase() as SheetStyle["vertical"];
  const wrap =
    format.wrapStrategy === "OVERFLOW_CELL"
      ? "overflow"
      : (format.wrapStrategy?.toLowerCase() as SheetStyle["wrap"]);
  const sides: readonly (readonly [keyof SheetStyle, string, unknown])[] = [
    [
      "background",
      "userEnteredFormat.backgroundColor",
      hexOf(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor),
    ],
    [
      "background",
      "userEnteredFormat.backgroundColorStyle",
      hexOf(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor),
    ],
    ["bold", "userEnteredFormat.textFormat.bold", text.bold],
    ["italic", "userEnteredFormat.textFormat.italic", text.italic],
    ["strike", "userEnteredFormat.textFormat.strikethrough", text.strikethrough],
    ["underline", "userEnteredFormat.textFormat.underline", text.underline],
    [
      "color",
      "userEnteredFormat.textFormat.foregroundColor",
      hexOf(text.foregroundColorStyle?.rgbColor ?? text.foregroundColor),
    ],
    [
      "color",
      "userEnteredFormat.textFormat.foregroundColorStyle",
      hexOf(text.foregroundColorStyle?.rgbColor ?? text.foregroundColor),
    ],
    ["fontSize", "userEnteredFormat.textFormat.fontSize", text.fontSize],
    ["align", "userEnteredFormat.horizontalAlignment", alignment],
    ["vertical", "userEnteredFormat.verticalAlignment", vertical],
    ["wrap", "userEnteredFormat.wrapStrategy", wrap],
  ];
  const next: Record<string, unknown> = { ...style };
  for (const [key, path, value] of sides) {
    if (!covers(mask, path)) continue;
    if (value === undefined || value === null || value === false || value === "#ffffff") delete next[key];
    else next[key] = value;
  }
  return next as SheetStyle;
}
