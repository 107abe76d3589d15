using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>The few texts of one row by their labels. There are at most some ten: looking through them is quicker than a dictionary, and a tenth of its size.</summary>
internal sealed class LabelledTexts
{
    private const int Usual = 8;

    private (FormLabel Label, WrittenText Text)[] _texts = new (FormLabel, WrittenText)[Usual];
    private int _count;

    /// <summary>The text of a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The text; the <c>default</c> when there is none.</returns>
    public WrittenText this[FormLabel label]
    {
        get => IndexOf(label) is >= 0 and int index ? _texts[index].Text : default;
        set
        {
            if (IndexOf(label) is >= 0 and int index)
            {
                _texts[index].Text = value;
            }
            else
            {
                Add(label, value);
            }
        }
    }

    /// <summary>Takes a text, unless the label has one.</summary>
    /// <param name="label">The label.</param>
    /// <param name="text">The text.</param>
    /// <returns>False when it has one.</returns>
    public bool TryAdd(FormLabel label, WrittenText text)
    {
        if (Has(label))
        {
            return false;
        }

        Add(label, text);
        return true;
    }

    /// <summary>Whether a label has a text.</summary>
    /// <param name="label">The label.</param>
    /// <returns>True when it has.</returns>
    public bool Has(FormLabel label) => IndexOf(label) >= 0;

    private void Add(FormLabel label, WrittenText text)
    {
        if (_count == _texts.Length)
        {
            Array.Resize(ref _texts, 2 * _count);
        }

        _texts[_count++] = (label, text);
    }

    private int IndexOf(FormLabel label)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_texts[i].Label == label)
            {
                return i;
            }
        }

        return -1;
    }
}
