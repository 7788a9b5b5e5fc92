import { expect, it } from 'vitest'
import { sqlDoes } from '../../src/surfaces/sql.ts'

it.each([
  ['select * from a', 'reads'],
  ["select 'drop table a'", 'reads'],
  ['select 1 -- drop table a', 'reads'],
  ['explain select 1', 'reads'],
  ['insert into a values (1)', 'writes'],
  ['update a set b = 1 where c = 2', 'writes'],
  ['update a set b = 1', 'destroys'],
  ['delete from a where b', 'writes'],
  ['select 1; delete from a', 'destroys'],
  ['truncate a', 'destroys'],
  ['DROP SCHEMA public CASCADE', 'destroys'],
  ['alter table a drop column b', 'destroys'],
  ['alter table a add b int', 'writes'],
  ['\\i seed.sql', 'writes'],
  ['db.dropDatabase()', 'destroys'],
])('%s: %s', (sql, does) => {
  expect(sqlDoes(sql)).toBe(does)
})
