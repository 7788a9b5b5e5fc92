/** People that a text names as having a hand in a change: co-authors, and whoever asked an agent for it. */
import type { Account, Person } from '../model/account.ts'

const longestText = 65_536
const mostPeople = 100

/** Trailers that name somebody who wrote it, or in whose name it was written. */
const signed = /^[\s*>-]{0,12}(?:co-authored-by|co-developed-by|requested-by|on-behalf-of):[ \t]{0,9}([^<\n]{0,200})<([^>\n]{1,200})>/gim

export const signersIn = (message: string): readonly Person[] =>
  [...message.slice(0, longestText).matchAll(signed)]
    .slice(0, mostPeople)
    .map(([, name = '', email = '']) => ({ name: name.trim(), email: email.trim() }))

/** `Requested by: @alice` (Devin), `started by @alice` (Jules): agents that commit in their own name say so who asked. */
const asked =
  /\b(?:requested|started|initiated|triggered|prompted|assigned)[ -]by:?[\s*_`[]{0,6}(?:[\p{L} .'-]{1,60}\()?@([a-z\d](?:[a-z\d-]{0,38}))/giu

/** What `asked` begins with: to compile its letters of all scripts, in either case, takes longer than to read a hundred messages. */
const asks = /\b(?:requested|started|initiated|triggered|prompted|assigned)[ -]by/iu

export const requestersIn = (text: string): readonly Account[] =>
  asks.test(text)
    ? [...text.slice(0, longestText).matchAll(asked)]
        .slice(0, mostPeople)
        .map(([, login = '']) => ({ id: null, login: login.replace(/-+$/, ''), type: null }))
    : []
