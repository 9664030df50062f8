export { type FormulaStyle, formulaStyleOf } from "../../sheet/formula-style.ts";
