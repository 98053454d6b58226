export const sections = ['subjective', 'objective', 'assessment', 'plan'] as const;
export type Section = (typeof sections)[number];

/** Which parts of a note a template asks for; its name is kept in the note. */
export const templates = {
  soap: sections,
  followUp: ['subjective', 'plan'],
  free: ['subjective'],
} as const satisfies Record<string, readonly Section[]>;
export type TemplateName = keyof typeof templates;
export const templateNames = Object.keys(templates) as TemplateName[];
export const isTemplate = (name: unknown): name is TemplateName =>
  typeof name === 'string' && Object.hasOwn(templates, name);
