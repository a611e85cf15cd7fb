using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Tofa.Runner.Tests.Telemetry;

/// <summary>As much of the Protobuf wire format as it takes to look into what a collector received.</summary>
internal sealed class Protobuf
{
    private readonly List<(int Number, byte[] Bytes, ulong Value)> fields = [];

    public Protobuf(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = Varint(ref bytes);
            var (number, length) = ((int)(tag >> 3), 0);
            switch (tag & 7)
            {
                case 0:
                    fields.Add((number, [], Varint(ref bytes)));
                    continue;
                case 1:
                    fields.Add((number, [], BinaryPrimitives.ReadUInt64LittleEndian(bytes)));
                    length = 8;
                    break;
                case 5:
                    length = 4;
                    break;
                default:
                    length = (int)Varint(ref bytes);
                    fields.Add((number, bytes[..length].ToArray(), 0));
                    break;
            }

            bytes = bytes[length..];
        }
    }

    /// <summary>The messages at a path of field numbers.</summary>
    public IEnumerable<Protobuf> At(params int[] path) => path.Length == 0
        ? [this]
        : fields.Where(field => field.Number == path[0]).SelectMany(field => new Protobuf(field.Bytes).At(path[1..]));

    public string Text(int number) => Encoding.UTF8.GetString(Bytes(number));

    public string Hex(int number) => Convert.ToHexStringLower(Bytes(number));

    public ulong Number(int number) => fields.FirstOrDefault(field => field.Number == number).Value;

    /// <summary>The attributes in a field, as <c>KeyValue</c> messages of OTLP.</summary>
    public Dictionary<string, string> Attributes(int number) => At(number).ToDictionary(pair => pair.Text(1), pair => Value(pair.At(2).Single()));

    private static string Value(Protobuf any) => any.fields[0] is (1, var bytes, _) ? Encoding.UTF8.GetString(bytes) : any.fields[0].Value.ToString(CultureInfo.InvariantCulture);

    private static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[0];
            bytes = bytes[1..];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
    }

    private byte[] Bytes(int number) => fields.FirstOrDefault(field => field.Number == number).Bytes ?? [];
}
