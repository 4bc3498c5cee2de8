/** Takes an ideograph; leaves marks, digits and letters. */
export const IDEOGRAPH = /[一-龥]/u;
