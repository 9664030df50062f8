export { summarise } from "../progress/summarise.ts";
