import {
  FunctionArgumentType as Argument,
  type CellError,
  FunctionPlugin,
  HyperFormula,
  type ImplementedFunctions,
  type SimpleRangeValue,
} from "hyperformula";

type Call = { readonly args: Parameters<FunctionPlugin["runFunction"]>[0] };
type State = Parameters<FunctionPlugin["runFunction"]>[1];

/** What formulas see of the world outside: the serial number of now in the spreadsheet's time zone. */
export interface FormulaContext {
  nowSerial(): number;
}

/** A cell whose result starts with this mark is drawn as a little chart; the rest is JSON. */
export const sparklineMark = "\u2063sparkline";

function matcher(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern.replace(/^\(\?i\)/, ""), pattern.startsWith("(?i)") ? "iu" : "u");
  } catch {
    return null;
  }
}

/** Functions of Google Sheets that HyperFormula does not have, and those that must follow the sandbox's clock. */
class SheetsFunctions extends FunctionPlugin {
  #now(): number {
    return (this.config.context as FormulaContext).nowSerial();
  }
  today(ast: Call, state: State) {
    return this.runFunction(ast.args, state, this.metadata("TODAY"), () => Math.floor(this.#now()));
  }
  now(ast: Call, state: State) {
    return this.runFunction(ast.args, state, this.metadata("NOW"), () => this.#now());
  }
  sparkline(ast: Call, state: State) {
    return this.runFunction(
      ast.args,
      state,
      this.metadata("SPARKLINE"),
      (data: SimpleRangeValue, options?: SimpleRangeValue) => {
        const values = data.data.flat().filter((value) => typeof value === "number");
        const pairs = (options?.data ?? []).map(([name, value]) => [String(name), value]);
        return sparklineMark + JSON.stringify({ values, options: Object.fromEntries(pairs) });
      },
    );
  }
  regexmatch(ast: Call, state: State) {
    return this.runFunction(ast.args, state, this.metadata("REGEXMATCH"), (text: string, pattern: string) =>
      Boolean(matcher(pattern)?.test(text)),
    );
  }
  regexextract(ast: Call, state: State) {
    return this.runFunction(
      ast.args,
      state,
      this.metadata("REGEXEXTRACT"),
      (text: string, pattern: string) => {
        const found = matcher(pattern)?.exec(text);
        return found ? (found[1] ?? found[0]) : ("" as unknown as CellError);
      },
    );
  }
  regexreplace(ast: Call, state: State) {
    return this.runFunction(
      ast.args,
      state,
      this.metadata("REGEXREPLACE"),
      (text: string, pattern: string, to: string) => {
        const found = matcher(pattern);
        return found ? text.replace(new RegExp(found.source, `${found.flags}g`), to) : text;
      },
    );
  }
  join(ast: Call, state: State) {
    return this.runFunction(ast.args, state, this.metadata("JOIN"), (glue: string, data: SimpleRangeValue) =>
      data.data
        .flat()
        .map((value) => (typeof value === "symbol" ? "" : String(value)))
        .join(glue),
    );
  }
  isbetween(ast: Call, state: State) {
    return this.runFunction(
      ast.args,
      state,
      this.metadata("ISBETWEEN"),
      (value: number, low: number, high: number) => value >= low && value <= high,
    );
  }
  same(ast: Call, state: State) {
    return this.runFunction(ast.args, state, this.metadata("TO_PERCENT"), (value: number) => value);
  }
}

const text = { argumentType: Argument.STRING };
const number = { argumentType: Argument.NUMBER };
const range = { argumentType: Argument.RANGE };

const implemented: ImplementedFunctions = {
  TODAY: { method: "today", parameters: [], isVolatile: true },
  NOW: { method: "now", parameters: [], isVolatile: true },
  SPARKLINE: { method: "sparkline", parameters: [range, { ...range, optionalArg: true }] },
  REGEXMATCH: { method: "regexmatch", parameters: [text, text] },
  REGEXEXTRACT: { method: "regexextract", parameters: [text, text] },
  REGEXREPLACE: { method: "regexreplace", parameters: [text, text, text] },
  JOIN: { method: "join", parameters: [text, range] },
  ISBETWEEN: { method: "isbetween", parameters: [number, number, number] },
  TO_PERCENT: { method: "same", parameters: [number] },
};
SheetsFunctions.implementedFunctions = implemented;

let registered = false;
export function registerSheetsFunctions(): void {
  if (registered) return;
  registered = true;
  const names = Object.fromEntries(Object.keys(implemented).map((name) => [name, name]));
  HyperFormula.registerFunctionPlugin(SheetsFunctions, { enGB: names });
}
