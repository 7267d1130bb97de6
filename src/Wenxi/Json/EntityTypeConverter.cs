using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenxi.Json;

/// <summary>Writes PERSON, LOCATION, ORGANIZATION.</summary>
internal sealed class EntityTypeConverter() : JsonStringEnumConverter<EntityType>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false);
