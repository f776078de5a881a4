import type { PDFObject } from 'pdf-lib'
import { PDFHexString, PDFName, PDFString } from 'pdf-lib'

/** The text of a string object; empty when it is none. */
export const textOf = (value: PDFObject | undefined) => value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''

/** A key of a dictionary. */
export const name = (text: string) => PDFName.of(text)
