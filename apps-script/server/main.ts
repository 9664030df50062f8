/** Everything that menus, triggers and the sidebar can call. The build makes a top-level function of each export. */
export {
  onInstall,
  onOpen,
  openCheck,
  openCheckIn,
  openClose,
  openStart,
  openStructure,
  undoLastChange,
} from "./menu.ts";
export { act, align, check, message, readSheet, show, undo, write } from "./rpc.ts";
