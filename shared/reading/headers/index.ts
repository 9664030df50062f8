export { fold } from "./fold.ts";
export type { HeaderRole } from "./header-role.ts";
export { type StructuralLabel, sectionOf, structuralLabel } from "./labels.ts";
export type { Language, OtherColumn, Section } from "./language.ts";
export { languages } from "./languages.ts";
export { otherColumnOf, rolesOfHeader } from "./roles.ts";
