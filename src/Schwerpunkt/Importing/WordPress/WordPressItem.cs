using System.Collections.Immutable;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>One entry of an export as it is written there: a page, a picture, an entry of a menu.</summary>
/// <param name="Site">The address of the site it belongs to.</param>
/// <param name="Line">Where it begins in its file.</param>
internal sealed record WordPressItem(string Site, int Line)
{
    public string Id { get; set; } = "";

    public string Type { get; set; } = "";

    public string Status { get; set; } = "";

    public string Parent { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>The address that visitors knew.</summary>
    public string Link { get; set; } = "";

    public string Guid { get; set; } = "";

    /// <summary>The name in the address, percent-encoded or not; empty for a draft.</summary>
    public string Name { get; set; } = "";

    public string Content { get; set; } = "";

    /// <summary>Where the content begins in its file.</summary>
    public int ContentLine { get; set; }

    public string Excerpt { get; set; } = "";

    public string Date { get; set; } = "";

    public string Modified { get; set; } = "";

    public int Order { get; set; }

    public bool HasPassword { get; set; }

    /// <summary>Of an attachment: where its file is.</summary>
    public string File { get; set; } = "";

    public int Comments { get; set; }

    public List<WordPressTerm> Terms { get; } = [];

    /// <summary>The values that mean something here, by key.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public List<string> OldNames { get; } = [];

    /// <summary>Fields that the old site had beside the text: all of an own type, of pages and posts those that hold words.</summary>
    public List<(string Key, string Text)> Fields { get; } = [];

    /// <summary>What its library says of the author of a picture, as plugins and cameras write it.</summary>
    public List<string> Credits { get; } = [];

    /// <summary>The languages that a plugin keeps in one text; empty where there is one.</summary>
    public List<string> Languages { get; } = [];

    /// <summary>What tells it from all others, whichever file it is in.</summary>
    public string Key => KeyOf(Site, Id.Length > 0 ? Id : $"{Type} {Link} {Title}");

    /// <summary>The key of the entry with an id on the same site.</summary>
    public string KeyOfOther(string id) => KeyOf(Site, id);

    public static string KeyOf(string site, string id) => $"{site} {id}";

    public WordPressKind Kind => WordPressKinds.Of(Type, Status);
}

/// <summary>A category, a tag or another term of an entry.</summary>
internal sealed record WordPressTerm(string Taxonomy, string Slug, string Name);

/// <summary>What the import makes of an entry.</summary>
internal enum WordPressKind
{
    /// <summary>A page that visitors saw, or will from a day on.</summary>
    Page,

    /// <summary>A page that is being written.</summary>
    Draft,

    /// <summary>A page that not everybody could see.</summary>
    Closed,

    /// <summary>A picture or another file.</summary>
    File,

    /// <summary>A piece of text that pages share.</summary>
    Shared,

    /// <summary>What is no page, or was thrown away.</summary>
    Left,
}

/// <summary>Tells by type and status what an entry is.</summary>
internal static class WordPressKinds
{
    /// <summary>What WordPress and common plugins keep for themselves; some of it is about people.</summary>
    private static readonly ImmutableHashSet<string> Own =
    [
        "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache", "user_request", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation",
        "wp_font_family", "wp_font_face", "acf-field", "acf-field-group", "acf-post-type", "acf-taxonomy", "acf-ui-options-page", "wpcf7_contact_form", "wpcf7s", "flamingo_contact", "flamingo_inbound",
        "flamingo_outbound", "elementor_library", "elementor_snippet", "elementor_font", "elementor_icons", "et_pb_layout", "et_template", "et_theme_builder", "et_theme_options", "et_header_layout", "et_body_layout",
        "et_footer_layout", "fl-builder-template", "feedback", "jp_pay_order", "jp_pay_product", "shop_order", "shop_order_refund", "shop_coupon", "shop_subscription", "product_variation", "scheduled-action", "edd_payment", "give_payment",
        "mc4wp-form", "wpforms", "wpforms_log", "nf_sub", "ninja_form", "tablepress_table", "vc_grid_item", "vc4_templates", "templatera", "amn_smtp", "is_search_form", "ml-slider", "ml-slide", "cookielawinfo", "borlabs-cookie", "custom-css-js", "wp_log",
        "postman_sent_mail", "mailpoet_page", "ewd_log", "polylang_mo", "rm_content_editor", "spucpt", "popup", "popup_theme",
    ];

    public static WordPressKind Of(string type, string status) => (type, status) switch
    {
        ("attachment", _) => WordPressKind.File,
        (_, "trash" or "auto-draft" or "inherit") => WordPressKind.Left,
        ("wp_block", _) => WordPressKind.Shared,
        _ when type.Length == 0 || Own.Contains(type) => WordPressKind.Left,
        (_, "publish" or "future") => WordPressKind.Page,
        (_, "draft" or "pending") => WordPressKind.Draft,
        _ => WordPressKind.Closed,
    };
}
