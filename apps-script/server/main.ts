/** Everything that menus, triggers and the sidebar can call. The build makes a top-level function of each export. */
export { onInstall, onOpen, openCheck, openCheckIn, openStructure, undoLastChange } from "./menu.ts";
export { check, readSheet, recordCheckIn, show, undo, write } from "./rpc.ts";
