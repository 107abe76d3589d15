using System.Runtime.InteropServices;

namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// Remembers the last four to eight million forms of a file, each by a 128-bit digest of its id, so that a form whose rows do not stand together is noticed.
/// As long as the ids only rise, as in a sorted file, a form is new without a look: then digests are only put down, and the table is made when an id falls.
/// </summary>
/// <remarks>Not thread-safe. At most a quarter of a gigabyte.</remarks>
internal sealed class FormMemory(int most = FormMemory.Most)
{
    /// <summary>How many forms one half of the memory holds; the older half is dropped when the newer is full.</summary>
    public const int Most = 1 << 22;

    private UInt128[] _risen = new UInt128[1 << 10];
    private int _risenCount;
    private bool _isRising = true;
    private bool _hasDropped;
    private byte[] _last = new byte[64];
    private int _lastLength;
    private UInt128[] _seen = [];
    private UInt128[] _before = [];
    private int _count;

    /// <summary>Whether forms have been dropped: one of them would no longer be noticed if it came back.</summary>
    public bool HasForgotten { get; private set; }

    /// <summary>Remembers a form.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="digest">The id's digest.</param>
    /// <returns>Whether it has not come before.</returns>
    public bool IsNew(ReadOnlySpan<byte> id, UInt128 digest)
    {
        if (_isRising)
        {
            if (id.SequenceCompareTo(_last.AsSpan(0, _lastLength)) > 0)
            {
                PutDown(id, digest);
                return true;
            }

            EndRise();
        }

        return IsNew(digest);
    }

    private void PutDown(ReadOnlySpan<byte> id, UInt128 digest)
    {
        if (_risenCount == _risen.Length)
        {
            if (_risenCount < most * 2L)
            {
                Array.Resize(ref _risen, (int)Math.Min(_risenCount * 2L, most * 2L));
            }
            else
            {
                Array.Copy(_risen, most, _risen, 0, most);
                _risenCount = most;
                _hasDropped = true;
            }
        }

        _risen[_risenCount++] = digest;
        _last = id.Length > _last.Length ? new byte[id.Length * 2] : _last;
        id.CopyTo(_last);
        _lastLength = id.Length;
    }

    private void EndRise()
    {
        _isRising = false;
        HasForgotten = _hasDropped;
        _seen = new UInt128[1 << 10];
        foreach (UInt128 digest in _risen.AsSpan(0, _risenCount))
        {
            _ = IsNew(digest);
        }

        _risen = [];
    }

    private bool IsNew(UInt128 digest)
    {
        if (_count >= most)
        {
            HasForgotten |= _before.Length > 0;
            (_before, _seen) = (_seen, _before.Length > 0 ? _before : new UInt128[_seen.Length]);
            Array.Clear(_seen);
            _count = 0;
        }

        if (_before.Length > 0 && _before[Find(_before, digest)] != 0)
        {
            return false;
        }

        int at = Find(_seen, digest);
        if (_seen[at] != 0)
        {
            return false;
        }

        _seen[at] = digest;
        _count++;
        if (_count * 2 > _seen.Length)
        {
            Grow();
        }

        return true;
    }

    /// <summary>The digest of a form's id: two 64-bit multiply-and-fold hashes with different constants. Never 0.</summary>
    public static UInt128 DigestOf(ReadOnlySpan<byte> id)
    {
        unchecked
        {
            ulong first = 0x9E3779B97F4A7C15 ^ (ulong)id.Length;
            ulong second = 0xC2B2AE3D27D4EB4F + (ulong)id.Length;
            while (id.Length >= sizeof(ulong))
            {
                ulong word = MemoryMarshal.Read<ulong>(id);
                first = Fold(first ^ word, 0xE7037ED1A0B428DB);
                second = Fold(second + word, 0x8EBC6AF09C88C6E3);
                id = id[sizeof(ulong)..];
            }

            ulong rest = 0;
            foreach (byte one in id)
            {
                rest = (rest << 8) | one;
            }

            first = Fold(first ^ rest, 0xA0761D6478BD642F);
            second = Fold(second + rest, 0x589965CC75374CC3);
            UInt128 digest = new(Fold(first, 0x1D8E4E27C47D124F), Fold(second, 0xEB44ACCAB455D165));
            return digest == 0 ? UInt128.One : digest;
        }
    }

    private static ulong Fold(ulong value, ulong factor)
    {
        ulong high = Math.BigMul(value, factor, out ulong low);
        return high ^ low;
    }

    private static int Find(UInt128[] table, UInt128 digest)
    {
        int at = unchecked((int)((uint)digest & (uint)(table.Length - 1)));
        while (table[at] != 0 && table[at] != digest)
        {
            at = (at + 1) & (table.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        UInt128[] old = _seen;
        _seen = new UInt128[old.Length * 2];
        foreach (UInt128 digest in old)
        {
            if (digest != 0)
            {
                _seen[Find(_seen, digest)] = digest;
            }
        }
    }
}
