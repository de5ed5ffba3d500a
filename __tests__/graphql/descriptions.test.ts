import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { schema } from '#graphql/schema.ts'

/** Everything an integrator can name, by its name. */
function* named(): Generator<[name: string, description: string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    yield [type.name, type.description]
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description]
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description]
        for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description]
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description]
    }
  }
}

test('an integrator finds a description of every type, field, argument and value', () => {
  const undescribed = [...named()].filter(([, description]) => !description).map(([name]) => name)
  expect(undescribed).toEqual([])
})
