/** An address made from a name: `Studio Più Bello` becomes `studio-piu-bello`. */
export function slugFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  return plain.length < 3 ? `studio-${plain || 'new'}` : plain;
}
