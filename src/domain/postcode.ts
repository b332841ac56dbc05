const postcode = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** Reads a text that is nothing but a UK postcode: "zz1 1aa" is "ZZ1 1AA". */
export function readPostcode(text: string): string | undefined {
  const match = postcode.exec(text.replace(/\s+/g, '').toUpperCase());
  return match ? `${match[1]} ${match[2]}` : undefined;
}

/** A postcode without its space: the form under which premises are indexed. */
export function postcodeKey(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}
